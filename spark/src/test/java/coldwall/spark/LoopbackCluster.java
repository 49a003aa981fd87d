package coldwall.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A standalone master and workers of one core, in processes of their own, on loopback only. */
final class LoopbackCluster implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Pattern ALIVE = Pattern.compile("\"state\" *: *\"ALIVE\"");

  private final Path folder;
  private final int port;
  private final int page;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Starts a master.
   *
   * @param folder where its processes work
   */
  LoopbackCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.port = freePort();
    this.page = freePort();
    this.master =
        start(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of("--host", LOOPBACK, "--port", port + "", "--webui-port", page + ""));
    awaitWorkers(0);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** What users write. */
  String address() {
    return "spark://" + LOOPBACK + ":" + port;
  }

  /** Starts more workers, and waits until the master knows them. */
  void addWorkers(int more) throws IOException, InterruptedException {
    long before = alive();
    for (int i = 0; i < more; i++) {
      workers.add(startWorker("worker-" + workers.size()));
    }
    awaitWorkers(before + more);
  }

  private Process startWorker(String name) throws IOException {
    return start(
        name,
        "org.apache.spark.deploy.worker.Worker",
        List.of(
            "--host",
            LOOPBACK,
            "--cores",
            "1",
            "--memory",
            "1g",
            "--webui-port",
            "0",
            "--work-dir",
            folder.resolve(name).toString(),
            address()));
  }

  private void awaitWorkers(long count) throws InterruptedException {
    if (!Patience.await(master, () -> alive() >= count)) {
      throw new AssertionError("the master ended; see master.txt in " + folder);
    }
  }

  /** How many workers the master believes in; -1 if it does not answer. */
  private long alive() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + page + "/json/")).build();
      String answer = client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8)).body();
      String workersOnly = answer.split("\"aliveworkers\"", 2)[0];
      return ALIVE.matcher(workersOnly).results().count();
    } catch (IOException _) {
      return -1;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Process start(String name, String main, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(Packed.java());
    command.addAll(List.of("-cp", Packed.JARS + "/*", main));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(name + ".txt").toFile());
    builder.environment().put("SPARK_HOME", Packed.TARGET.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    // Executors run on the Java of their worker.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    return builder.start();
  }

  /** An executor that works for somebody, if there is one. */
  Optional<ProcessHandle> executor() {
    return workers.stream().flatMap(worker -> worker.toHandle().children()).findFirst();
  }

  /** Kills (-9) the worker that was started first of those that live. */
  void killWorker() {
    workers.stream().filter(Process::isAlive).findFirst().orElseThrow().destroyForcibly();
  }

  @Override
  public void close() {
    client.close();
    List<Process> all = new ArrayList<>(workers);
    all.add(master);
    for (Process process : all) {
      process.toHandle().children().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
