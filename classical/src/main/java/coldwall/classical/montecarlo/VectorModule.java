package coldwall.classical.montecarlo;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * The module of the JDK with the Vector API, which is in incubation: a JVM that is told to start
 * with it says so on stderr. So it is brought in when it is needed, by the JDK's own way of loading
 * one of its modules late (docs/decisions/021-event-kernel.md). That way is not exported: our
 * launcher, our jar and our tests open it, and elsewhere the module stays out unless the JVM was
 * started with it.
 */
final class VectorModule {
  private static final String NAME = "jdk.incubator.vector";

  private VectorModule() {}

  /** Whether the Vector API can be used; brings it in. */
  static boolean isThere() {
    return ModuleLayer.boot().findModule(NAME).isPresent() || isLoaded();
  }

  @SuppressWarnings("IllegalCatch")
  private static boolean isLoaded() {
    try {
      MethodHandle load =
          MethodHandles.lookup()
              .findStatic(
                  Class.forName("jdk.internal.module.Modules"),
                  "loadModule",
                  MethodType.methodType(Module.class, String.class));
      return load.invoke(NAME) instanceof Module;
    } catch (Throwable _) {
      return false; // Whatever is in the way, there is another kernel.
    }
  }
}
