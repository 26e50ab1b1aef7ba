package io.github.bienban.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Chromium without a window, driven through chromedriver by the WebDriver protocol: JSON over HTTP.
 */
final class Browser implements AutoCloseable {

  /** The element key that the protocol prescribes. */
  private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process driver;
  private final HttpClient http = HttpClient.newHttpClient();
  private String session;

  private Browser(Process driver, String session) {
    this.driver = driver;
    this.session = session;
  }

  /** Whether this machine has the browser and its driver. */
  static boolean isInstalled() {
    return chromium().isPresent() && program("chromedriver").isPresent();
  }

  private static Optional<Path> chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(Browser::program)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Path> program(String name) {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /**
   * Starts a browser.
   *
   * @param profile an empty folder for what the browser writes
   */
  static Browser start(Path profile) throws IOException, InterruptedException {
    Process driver =
        new ProcessBuilder(program("chromedriver").orElseThrow().toString(), "--port=0")
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
            .start();
    Browser browser = new Browser(driver, null);
    try {
      String root = "http://127.0.0.1:" + port(driver);
      browser.session = root;
      JsonNode started =
          browser.send("POST", "/session", Map.of("capabilities", capabilities(profile)));
      browser.session = root + "/session/" + started.get("sessionId").asString();
      return browser;
    } catch (IOException | InterruptedException | RuntimeException e) {
      driver.destroyForcibly();
      throw e;
    }
  }

  /** The port that the driver chose; it says so on its output. */
  private static int port(Process driver) throws IOException {
    String said = "started successfully on port ";
    BufferedReader lines = driver.inputReader(StandardCharsets.UTF_8);
    StringBuilder output = new StringBuilder();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      output.append(line).append('\n');
      int at = line.indexOf(said);
      if (at >= 0) {
        String digits = line.substring(at + said.length()).replace(".", "").strip();
        return Integer.parseInt(digits);
      }
    }
    throw new IOException("chromedriver did not start:\n" + output);
  }

  private static Map<String, Object> capabilities(Path profile) {
    List<String> args =
        List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1400,900",
            "--user-data-dir=" + profile.toAbsolutePath());
    return Map.of(
        "alwaysMatch",
        Map.of(
            "browserName",
            "chrome",
            "goog:loggingPrefs",
            Map.of("browser", "ALL"),
            "goog:chromeOptions",
            Map.of("binary", chromium().orElseThrow().toString(), "args", args)));
  }

  private JsonNode send(String method, String path, Object body)
      throws IOException, InterruptedException {
    HttpRequest.BodyPublisher content =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(
                MAPPER.writeValueAsString(body), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(session + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .method(method, content)
            .build();
    HttpResponse<String> response =
        http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    JsonNode value = MAPPER.readTree(response.body()).get("value");
    if (response.statusCode() != 200) {
      throw new IOException(method + " " + path + ": " + value);
    }
    return value;
  }

  private JsonNode post(String path, Map<String, ?> body) {
    try {
      return send("POST", path, body);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Opens a page and waits until it is loaded. */
  void open(String address) {
    // Another address of the same page would only move inside it.
    post("/url", Map.of("url", "about:blank"));
    post("/url", Map.of("url", address));
  }

  /** Runs the body of a function in the page. */
  JsonNode run(String script, Object... args) {
    return post("/execute/sync", Map.of("script", script, "args", List.of(args)));
  }

  /** Clicks in the middle of the first element that a selector finds, as a mouse does. */
  void click(String selector) {
    JsonNode element = post("/element", Map.of("using", "css selector", "value", selector));
    post("/element/" + element.get(ELEMENT).asString() + "/click", Map.of());
  }

  /** Presses and releases keys, one after the other, wherever the focus is. */
  void press(CharSequence... keys) {
    List<Map<String, String>> actions =
        Stream.of(keys)
            .map(CharSequence::toString)
            .flatMap(
                key ->
                    Stream.of(
                        Map.of("type", "keyDown", "value", key),
                        Map.of("type", "keyUp", "value", key)))
            .toList();
    post(
        "/actions",
        Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", actions))));
  }

  /** Sends a command of the browser's own protocol. */
  void command(String name, Map<String, ?> parameters) {
    post("/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
  }

  /** Gives the page a window of this size. */
  void resize(int width, int height, boolean phone) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
  }

  /**
   * Lets the system ask for a light or a dark page, without motion; shows it as on paper or not.
   */
  void prefer(String scheme, boolean print) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            print ? "print" : "",
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** What the page and the browser wrote to the console since it was asked last. */
  List<String> console() {
    return post("/se/log", Map.of("type", "browser"))
        .valueStream()
        .map(JsonNode::toString)
        .toList();
  }

  /** A picture of what is shown. */
  byte[] picture() {
    try {
      return Base64.getDecoder().decode(send("GET", "/screenshot", null).asString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      send("DELETE", "", null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      driver.destroy();
    }
  }
}
