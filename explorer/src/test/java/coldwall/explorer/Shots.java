package coldwall.explorer;
import java.nio.file.*;
class Shots {
  public static void main(String[] a) throws Exception {
    Path out = Path.of(a[1]);
    try (Browser b = Browser.start(Browser.find().orElseThrow(), Files.createTempDirectory("prof"))) {
      int[][] sizes = {{390,844},{820,1180},{1280,800},{1920,1080}};
      for (String hash : a[2].split(" ")) for (String theme : new String[]{"light","dark"}) for (int[] s : sizes) {
        if (a.length > 3 && !a[3].contains(theme + s[0])) continue;
        b.size(s[0], s[1], 1, s[0] < 500);
        b.prefer(theme, false);
        b.open("about:blank"); b.open(a[0] + "#/" + hash);
        if (hash.startsWith("explore")) { b.await("document.querySelector('cw-curve')?.dataset.complete === 'true'"); }
        else b.await("document.querySelector('cw-study')?.dataset.complete === 'true'");
        Thread.sleep(2500);
        b.picture(out.resolve(hash.replaceAll("[^a-z0-9]+","-") + "-" + theme + "-" + s[0] + ".png"), true);
      }
      b.complaints().forEach(System.out::println);
    }
    System.exit(0);
  }
}
