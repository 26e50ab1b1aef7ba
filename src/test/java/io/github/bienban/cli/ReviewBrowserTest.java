package io.github.bienban.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in Chromium; skipped where there is no chromium with its chromedriver. */
class ReviewBrowserTest {

  private static final String TAB = "\ue004";
  private static final String ENTER = "\ue007";
  private static final String DOWN = "\ue015";
  private static final String UP = "\ue013";
  private static final String RIGHT = "\ue014";
  private static final String HOME = "\ue011";
  private static final String END = "\ue010";

  /** The facts of the example in their order: 1 meeting, 3 people, 1 group, then the figures. */
  private static final int INCOME = 5;

  private static final String FOCUS = "return document.activeElement.dataset.fact ?? null";

  @TempDir private static Path temp;

  private static Browser browser;
  private static String page;
  private static String single;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeThat(Browser.isInstalled()).as("chromium and chromedriver on the PATH").isTrue();
    page =
        write("page.html", ReviewSample.district(), ReviewSample.hostile(), ReviewSample.empty());
    single = write("single.html", ReviewSample.district());
    browser = Browser.start(Files.createDirectory(temp.resolve("profile")));
  }

  private static String write(String name, ReviewSample... samples) throws IOException {
    Path file = temp.resolve(name);
    try (ReviewPage page =
        new ReviewPage(Files.newBufferedWriter(file, StandardCharsets.UTF_8), "vi")) {
      for (ReviewSample sample : samples) {
        page.add(sample.name(), sample.text(), sample.report());
      }
    }
    return file.toUri().toString();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void desk() {
    browser.resize(1400, 900, false);
    browser.prefer("light", false);
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(browser.console()).isEmpty();
  }

  private static String text(String script, Object... args) {
    return browser.run(script, args).asString(null);
  }

  private static int number(String script, Object... args) {
    return browser.run(script, args).asInt();
  }

  private static boolean holds(String script, Object... args) {
    return browser.run(script, args).asBoolean();
  }

  private static String textOf(String selector) {
    return text("return document.querySelector(arguments[0]).textContent", selector);
  }

  /** Whether an element is shown and lies in the window and in the panel that scrolls it. */
  private static boolean isInSight(String selector) {
    return holds(
        "const e = document.querySelector(arguments[0]), r = e.getBoundingClientRect();"
            + "const at = document.elementFromPoint(r.x + r.width / 2, r.y + r.height / 2);"
            + "return at !== null && (e.contains(at) || at.contains(e))",
        selector);
  }

  private static String fact(int number) {
    return "#fact-list button[data-fact='" + number + "']";
  }

  private static String mark(int number) {
    return ".mark[data-fact='" + number + "']";
  }

  @Test
  void showsTheOverviewFirst() {
    browser.open(page);
    assertThat(textOf(".totals dd")).isEqualTo("3");
    assertThat(number("return document.querySelectorAll('#overview .bars svg').length"))
        .isPositive();
    assertThat(isInSight("#overview h2")).isTrue();
    assertThat(holds("return document.getElementById('facts').hidden")).isTrue();
  }

  @Test
  void showsTheTextWithoutALetterMoreOrLess() {
    browser.open(page + "#1");
    assertThat(
            text(
                "return Array.from(document.querySelectorAll('#text p'), p => p.textContent)"
                    + ".join('\\n')"))
        .isEqualTo(ReviewSample.district().text());
    assertThat(textOf(mark(INCOME))).isEqualTo("khoảng 187,5 tỷ đồng");
  }

  @Test
  void aSingleReportNeedsNoList() {
    browser.open(single);
    assertThat(isInSight("#report-head h2")).isTrue();
    assertThat(holds("return document.getElementById('reports').checkVisibility()")).isFalse();
  }

  @Test
  void aClickOnAFactShowsItsMark() {
    browser.open(page + "#1");
    int last =
        number(
            "return Math.max(...Array.from(document.querySelectorAll('.mark'), m => m.dataset.fact))");
    assertThat(last).isGreaterThan(INCOME);
    browser.resize(1400, 420, false);
    browser.click(fact(last - 1));
    assertThat(isInSight(mark(last - 1))).isTrue();
    assertThat(text(FOCUS)).isEqualTo(String.valueOf(last - 1));
    assertThat(holds("return document.activeElement.classList.contains('chosen')")).isTrue();
    assertThat(text("return location.hash")).isEqualTo("#1." + last);
  }

  @Test
  void aClickOnAMarkShowsItsFact() {
    browser.open(page + "#1");
    browser.resize(1400, 420, false);
    browser.click(mark(INCOME + 1));
    assertThat(isInSight(fact(INCOME + 1))).isTrue();
    assertThat(text("return document.activeElement.tagName")).isEqualTo("BUTTON");
    assertThat(text(FOCUS)).isEqualTo(String.valueOf(INCOME + 1));
    assertThat(textOf("#fact-list [aria-current]")).contains("35%", "dự toán tỉnh giao");
  }

  @Test
  void aFactWithTwoPlacesShowsOneAfterTheOther() {
    browser.open(page + "#1");
    browser.click(fact(1));
    assertThat(text("return document.activeElement.dataset.place")).isEqualTo("0");
    assertThat(textOf("#said")).isEqualTo("chỗ 1/2 trong văn bản");
    browser.click(fact(1));
    assertThat(text("return document.activeElement.dataset.place")).isEqualTo("1");
    assertThat(textOf("#said")).isEqualTo("chỗ 2/2 trong văn bản");
  }

  @Test
  void goesByKeyboardAlone() {
    browser.open(page);
    browser.press(TAB);
    assertThat(text("return document.activeElement.id")).isEqualTo("skip");
    assertThat(isInSight("#skip")).isTrue();
    browser.press("/");
    assertThat(text("return document.activeElement.id")).isEqualTo("search");
    browser.press(DOWN);
    assertThat(text("return document.activeElement.dataset.report")).isEqualTo("0");
    browser.press(DOWN, UP, END);
    assertThat(text("return document.activeElement.dataset.report")).isEqualTo("2");
    browser.press(HOME, ENTER);
    assertThat(text("return location.hash")).isEqualTo("#1");
    assertThat(text("return document.activeElement.id")).isEqualTo("main");

    browser.run("document.querySelector('#text .mark[tabindex=\"0\"]').focus()");
    browser.press(RIGHT);
    assertThat(text(FOCUS)).isEqualTo("1");
    assertThat(text("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.press(ENTER);
    assertThat(text("return document.activeElement.closest('#fact-list') && 'list'"))
        .isEqualTo("list");
    assertThat(text(FOCUS)).isEqualTo("1");
    browser.press(DOWN, ENTER);
    assertThat(text("return document.activeElement.closest('#text') && 'text'")).isEqualTo("text");
    assertThat(text(FOCUS)).isEqualTo("2");
  }

  @Test
  void aListIsOneStopForTheTabKey() {
    browser.open(page + "#1");
    String stops = "return document.querySelectorAll(arguments[0] + ' [tabindex=\"0\"]').length";
    for (String region : List.of("#report-list", "#text", "#fact-list")) {
      assertThat(number(stops, region)).as(region).isEqualTo(1);
    }
    browser.run("document.getElementById('search').focus()");
    browser.press(TAB);
    assertThat(text("return document.activeElement.dataset.report")).isEqualTo("0");
    browser.press(TAB);
    assertThat(text("return document.activeElement.tagName")).isEqualTo("SUMMARY");
  }

  @Test
  void filtersByKind() {
    browser.open(page + "#1");
    String comparison = "#filters [data-kind=comparison]";
    assertThat(textOf(comparison)).isEqualTo("So sánh7");
    browser.click(comparison);
    assertThat(text("return document.querySelector(arguments[0]).ariaPressed", comparison))
        .isEqualTo("false");
    String shown = "return document.querySelector(arguments[0]).checkVisibility()";
    assertThat(holds(shown, fact(INCOME + 1))).isFalse();
    assertThat(holds(shown, fact(INCOME))).isTrue();
    String focusable =
        "return document.querySelectorAll('.k-comparison[tabindex]:not(button)').length";
    assertThat(number(focusable)).isZero();
    assertThat(
            text(
                "return getComputedStyle(document.querySelector(arguments[0])).backgroundColor",
                mark(INCOME + 1)))
        .isEqualTo("rgba(0, 0, 0, 0)");
    browser.click(mark(INCOME + 1));
    assertThat(number("return document.querySelectorAll('.chosen').length")).isZero();
    browser.click(comparison);
    assertThat(holds(shown, fact(INCOME + 1))).isTrue();
    assertThat(number(focusable)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "suoi da,          1",
    "SUỐI ĐÁ,          1",
    "cây bóng mát xuân,1",
    "decomposed,       1",
    "empty,            1",
    "khong co o dau,   0",
    "'',               3",
    "e,                3",
  })
  void findsReportsByTheirWords(String query, int found) {
    browser.open(page);
    browser.run(
        "const s = document.getElementById('search'); s.value = arguments[0];"
            + "s.dispatchEvent(new Event('input'))",
        query);
    assertThat(number("return document.querySelectorAll('#report-list li:not([hidden])').length"))
        .isEqualTo(found);
    assertThat(textOf("#found"))
        .isEqualTo(found == 0 ? "Không có báo cáo nào khớp." : found + "/3 báo cáo");
  }

  @Test
  void hostileWordsStayWords() {
    ReviewSample hostile = ReviewSample.hostile();
    browser.open(page + "#2");
    assertThat(text("return document.title"))
        .isEqualTo(hostile.report().document().title() + " – Biên Bản");
    assertThat(
            number("return document.querySelectorAll('img, #text script, #text b, i, u').length"))
        .isZero();
    assertThat(
            text(
                "return Array.from(document.querySelectorAll('#text p'), p => p.textContent)"
                    + ".join('\\r\\n')"))
        .isEqualTo(hostile.text());
    assertThat(textOf(mark(0))).isEqualTo("Hoa\u0300");
    assertThat(textOf(mark(1))).isEqualTo("emoji, Hoa\u0300 decomposed");
    assertThat(
            text(
                "return Array.from(document.querySelectorAll(arguments[0]), m => m.textContent)"
                    + ".join('|')",
                mark(2)))
        .isEqualTo("decomposed|\u2028line|<img");
    assertThat(textOf(mark(3))).isEqualTo("\ud83d\ude00");
    browser.click(fact(2));
    assertThat(text(FOCUS)).isEqualTo("2");
  }

  @Test
  void aReportWithoutFactsSaysSo() {
    browser.open(page + "#3");
    assertThat(textOf("#fact-list")).isEqualTo("Không tìm thấy dữ kiện nào trong văn bản này.");
    assertThat(textOf("#report-head h2")).isEqualTo("empty");
  }

  @Test
  void goesFromABarToItsFactAndBack() {
    browser.open(page);
    assertThat(textOf("#overview button.row .value")).isEqualTo("29,5 %");
    browser.click("#overview button.row");
    assertThat(textOf(".mark.chosen")).isEqualTo("29,5%");
    browser.run("history.back()");
    // Going back takes a turn of the page's loop.
    for (int i = 0; i < 100 && holds("return document.getElementById('overview').hidden"); i++) {
      browser.run("return 0");
    }
    assertThat(isInSight("#overview h2")).isTrue();
  }

  @Test
  void speaksBothLanguages() {
    browser.open(page + "#1");
    browser.run(
        "const s = document.getElementById('language'); s.value = 'en';"
            + "s.dispatchEvent(new Event('change'))");
    assertThat(text("return document.documentElement.lang")).isEqualTo("en");
    assertThat(textOf(fact(INCOME))).contains("estimated about 187.5 billion VND");
    assertThat(textOf("#filters button")).isEqualTo("Meeting1");
    assertThat(number("return document.querySelectorAll('[data-label]:empty').length")).isZero();
    browser.open(page + "#1");
    assertThat(text("return document.documentElement.lang")).isEqualTo("en");
    browser.run("localStorage.clear()");
  }

  @Test
  void isLightOrDarkAsTheSystemOrTheReaderAsks() {
    String ground = "return getComputedStyle(document.getElementById('main')).backgroundColor";
    String choose =
        "const s = document.getElementById('theme'); s.value = arguments[0];"
            + "s.dispatchEvent(new Event('change'))";
    browser.open(page + "#1");
    String light = text(ground);
    browser.prefer("dark", false);
    String dark = text(ground);
    assertThat(dark).isNotEqualTo(light);
    browser.run(choose, "light");
    assertThat(text(ground)).isEqualTo(light);
    browser.prefer("light", false);
    browser.run(choose, "dark");
    assertThat(text(ground)).isEqualTo(dark);
    browser.run(choose, "auto");
    assertThat(text(ground)).isEqualTo(light);
    browser.run("localStorage.clear()");
  }

  /** Every text that is shown, against the ground on which it stands, as WCAG 2 counts contrast. */
  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromItsGround(String scheme) {
    browser.prefer(scheme, false);
    for (String place : List.of("", "#1", "#1.6")) {
      browser.open(page + place);
      assertThat(text(CONTRAST)).as(scheme + place).isEmpty();
    }
  }

  private static final String CONTRAST =
      """
      const luminance = (rgb) => rgb.slice(0, 3)
        .map((c) => c / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const paint = (colour) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        return Array.from(canvas.getImageData(0, 0, 1, 1).data);
      };
      const ground = (element) => {
        for (let e = element; e; e = e.parentElement) {
          const colour = paint(getComputedStyle(e).backgroundColor);
          if (colour[3] === 255) {
            return colour;
          }
        }
        return paint('Canvas');
      };
      const weak = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const element = walk.currentNode.parentElement;
        if (walk.currentNode.data.trim() && element.checkVisibility() && !element.closest('svg, script, option, :disabled')) {
          const [a, b] = [luminance(paint(getComputedStyle(element).color)), luminance(ground(element))];
          const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
          if (contrast < 4.5) {
            weak.push(walk.currentNode.data + ' ' + contrast.toFixed(2));
          }
        }
      }
      return weak.join('; ');
      """;

  @ParameterizedTest
  @CsvSource({"320, 640", "390, 844", "844, 390", "820, 1180"})
  void fitsASmallWindow(int width, int height) {
    browser.resize(width, height, true);
    for (String place : List.of("", "#1", "#1.6", "#2", "#3")) {
      browser.open(page + place);
      for (String tab : List.of("main", "facts", "reports")) {
        browser.run(
            "document.querySelector('.tabs [data-show=' + arguments[0] + ']').click()", tab);
        assertThat(
                text(
                    "return Array.from(document.querySelectorAll('html, body, .panel, .scroll'))"
                        + ".filter((e) => e.scrollWidth > e.clientWidth + 1)"
                        + ".map((e) => e.id || e.tagName).join(' ')"))
            .as(place + " " + tab)
            .isEmpty();
      }
    }
  }

  @Test
  void aPhoneShowsOnePanelAtATime() {
    browser.resize(390, 844, true);
    browser.open(page + "#1");
    assertThat(holds("return document.getElementById('facts').checkVisibility()")).isFalse();
    browser.click(mark(INCOME));
    assertThat(isInSight(fact(INCOME))).isTrue();
    assertThat(holds("return document.getElementById('main').checkVisibility()")).isFalse();
    browser.click(fact(INCOME));
    assertThat(isInSight(mark(INCOME))).isTrue();
    browser.click(".tabs [data-show=reports]");
    browser.click("#report-list [data-report='1']");
    assertThat(isInSight("#report-head h2")).isTrue();
  }

  @Test
  void printsTheTextAndItsFacts() {
    browser.open(page + "#1");
    browser.prefer("light", true);
    String shown = "return document.querySelector(arguments[0]).checkVisibility()";
    assertThat(holds(shown, "#text")).isTrue();
    assertThat(holds(shown, "#fact-list")).isTrue();
    for (String gone : List.of("#reports", "#filters", ".bar", ".tabs")) {
      assertThat(holds(shown, gone)).as(gone).isFalse();
    }
    assertThat(holds("return document.documentElement.scrollHeight > innerHeight")).isTrue();
  }

  @Test
  void everythingThatCanBeUsedHasAName() {
    browser.open(page + "#1");
    assertThat(
            text(
                "return Array.from(document.querySelectorAll("
                    + "'button, select, input, [role=link], [role=group], nav, aside, summary'))"
                    + ".filter((e) => e.checkVisibility() && !e.textContent.trim()"
                    + " && !e.ariaLabel && !(e.labels && e.labels.length))"
                    + ".map((e) => e.outerHTML).join(' ')"))
        .isEmpty();
  }
}
