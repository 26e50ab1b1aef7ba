package io.github.bienban.cli;

import io.github.bienban.cli.input.Format;
import io.github.bienban.cli.input.encoding.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the reports that a command line names: files, folders with all that is in them, patterns,
 * standard input.
 *
 * <p>A file that is named is read whatever it is called. Of folders and patterns only files of a
 * kind that is read are, without hidden ones. They come in the order of the command line, those of
 * a folder by name, and a plain text before others of its name.
 *
 * <p>A result is called after its file, without the ending, behind the folders in which that lies
 * under the folder that was named. If another report has that name already, the file keeps its
 * ending ({@code a.html} beside {@code a.txt}); and if that is no difference, the names of the
 * folders above it come before it, as many as it takes. So all have a result of their own.
 */
final class InputFinder {

  private static final String STANDARD_INPUT = "-";

  private static final Reason READABLE =
      Reason.of("that can be read (.txt, .html, .docx, .odt, .doc, .pdf)");

  private static final String SIGNS = "*?[{";

  private final Path output;
  private final List<PathMatcher> include;
  private final List<PathMatcher> exclude;

  private final List<ReportFile> reports = new ArrayList<>();
  private final List<InputException> failures = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private final Map<String, Path> takenBy = new HashMap<>();

  /**
   * Makes a finder, good for one search.
   *
   * @param output a file or folder that is not looked into unless it is named; or null
   * @param include what the files of folders and patterns must match one of; empty to take all
   * @param exclude what they must not match any of
   */
  InputFinder(Path output, List<PathMatcher> include, List<PathMatcher> exclude) {
    this.output = output == null ? null : output.toAbsolutePath().normalize();
    this.include = include;
    this.exclude = exclude;
  }

  /**
   * Finds the reports.
   *
   * @param named the inputs as the user named them
   * @param name what standard input is called
   * @param standardInput what it holds
   * @return the reports, and what cannot be one
   */
  Inputs find(List<String> named, String name, InputStream standardInput) {
    boolean taken = false;
    for (String input : named) {
      if (!input.equals(STANDARD_INPUT)) {
        add(input);
      } else if (!taken) {
        taken = true;
        Path path = Path.of(STANDARD_INPUT);
        String free = free(path, Path.of(name));
        reports.add(new ReportFile(path, free == null ? name : free, name, standardInput));
      }
    }
    return new Inputs(List.copyOf(reports), List.copyOf(failures));
  }

  private void add(String input) {
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        addAll(path, path, null);
      } else if (Files.exists(path) || firstSign(input) < 0) {
        add(path, path.getFileName());
      } else {
        addMatches(input);
      }
    } catch (InvalidPathException e) {
      // Where a path may not hold the signs of patterns.
      if (firstSign(input) >= 0) {
        addMatches(input);
      } else {
        failures.add(new InputException(Path.of("?"), "is no path: {0}", Reason.of(e.getReason())));
      }
    }
  }

  private static int firstSign(String input) {
    for (int i = 0; i < input.length(); i++) {
      if (SIGNS.indexOf(input.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Adds what matches a pattern under the last folder before its first sign. */
  private void addMatches(String pattern) {
    String unix = pattern.replace(FileSystems.getDefault().getSeparator(), "/");
    int slash = unix.lastIndexOf('/', firstSign(unix));
    Path folder = Path.of(slash < 0 ? "" : unix.substring(0, slash + 1));
    String rest = unix.substring(slash + 1);
    Path named = asPath(pattern, folder);
    try {
      addAll(folder, named, matcher(rest));
    } catch (PatternSyntaxException e) {
      failures.add(new InputException(named, "is no pattern: {0}", Reason.of(e.getDescription())));
    }
  }

  /** A pattern as a path for a message, or the folder that it is about where it can be none. */
  private static Path asPath(String pattern, Path folder) {
    try {
      return Path.of(pattern);
    } catch (InvalidPathException e) {
      return folder;
    }
  }

  /** A pattern in which {@code **}{@code /} also stands for no folder at all. */
  private static PathMatcher matcher(String pattern) {
    PathMatcher whole = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    String without = pattern.replace("**/", "");
    if (without.equals(pattern)) {
      return whole;
    }
    PathMatcher flat = FileSystems.getDefault().getPathMatcher("glob:" + without);
    return path -> whole.matches(path) || flat.matches(path);
  }

  /** Adds the files of a kind that is read in a folder and the folders in it. */
  private void addAll(Path folder, Path named, PathMatcher pattern) {
    List<Found> files = new ArrayList<>();
    int failed = failures.size();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, pattern, files));
    } catch (IOException e) {
      failures.add(new InputException(named, Reasons.of(e)));
    }
    files.sort(
        Comparator.comparing(Found::folder)
            .thenComparing(Found::stem)
            .thenComparing(Found::format)
            .thenComparing(Found::name));
    for (Found found : files) {
      add(found.file, folder.relativize(found.file));
    }
    if (files.isEmpty() && failures.size() == failed) {
      failures.add(
          new InputException(
              named, pattern == null ? "holds no file {0}" : "matches no file {0}", READABLE));
    }
  }

  /** A file of a kind that is read, and what it is sorted by. */
  private record Found(Path file, String folder, String stem, Format format, String name) {

    static Found of(Path file, Format format) {
      String name = file.getFileName().toString();
      return new Found(file, String.valueOf(file.getParent()), Format.stem(name), format, name);
    }
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final PathMatcher pattern;
    private final List<Found> files;

    Visitor(Path folder, PathMatcher pattern, List<Found> files) {
      this.folder = folder;
      this.pattern = pattern;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path entry, BasicFileAttributes attributes) {
      boolean left = !entry.equals(folder) && (isHidden(entry) || isOutput(entry));
      return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path entry, BasicFileAttributes attributes) {
      Path relative = folder.relativize(entry);
      Optional<Format> format = Format.ofName(entry.getFileName().toString());
      boolean matches = pattern == null || pattern.matches(relative);
      boolean included = include.isEmpty() || matches(include, relative);
      if (format.isPresent()
          && matches
          && included
          && !matches(exclude, relative)
          && !attributes.isDirectory()
          && !isHidden(entry)
          && !isOutput(entry)) {
        files.add(Found.of(entry, format.get()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path entry, IOException e) {
      if (!isHidden(entry) || entry.equals(folder)) {
        failures.add(new InputException(entry, Reasons.of(e)));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path entry) {
    try {
      return entry.getFileName() != null
              && entry.getFileName().toString().startsWith(".")
              && entry.getFileName().toString().length() > 1
          || Files.isHidden(entry);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isOutput(Path entry) {
    return output != null && entry.toAbsolutePath().normalize().equals(output);
  }

  private static boolean matches(List<PathMatcher> matchers, Path relative) {
    for (PathMatcher matcher : matchers) {
      if (matcher.matches(relative) || matcher.matches(relative.getFileName())) {
        return true;
      }
    }
    return false;
  }

  private void add(Path file, Path relative) {
    try {
      if (!seen.add(file.toRealPath())) {
        return;
      }
      String name = free(file, relative);
      if (name == null) {
        Path other = takenBy.get(key(stem(relative)));
        failures.add(new InputException(file, "would have the same result file as {0}", other));
        return;
      }
      // A name that a file cannot have here is found out before the work is done.
      Path.of(name + ".json");
      reports.add(new ReportFile(file, name));
    } catch (InvalidPathException e) {
      failures.add(
          new InputException(file, "has a name that cannot be written here; set LC_ALL=C.UTF-8"));
    } catch (IOException e) {
      failures.add(new InputException(file, Reasons.of(e)));
    }
  }

  /** Takes the first name for a result that no other report has; null if none is left. */
  private String free(Path file, Path relative) {
    String stem = stem(relative);
    if (takenBy.putIfAbsent(key(stem), file) == null) {
      return stem;
    }
    Path other = takenBy.get(key(stem));
    String whole = slashed(relative);
    if (!Format.ofName(other.toString()).equals(Format.ofName(file.toString()))
        && takenBy.putIfAbsent(key(whole), file) == null) {
      return whole;
    }
    // Standard input lies in no folder.
    Path absolute = file.toString().equals(STANDARD_INPUT) ? relative : file.toAbsolutePath();
    absolute = absolute.normalize();
    for (int above = absolute.getNameCount() - relative.getNameCount() - 1; above >= 0; above--) {
      Path longer = absolute.subpath(above, absolute.getNameCount());
      if (takenBy.putIfAbsent(key(stem(longer)), file) == null) {
        return stem(longer);
      }
    }
    return null;
  }

  private static String stem(Path relative) {
    String name = Format.stem(relative.getFileName().toString());
    Path parent = relative.getParent();
    return parent == null ? name : slashed(parent) + "/" + name;
  }

  private static String slashed(Path path) {
    List<String> names = new ArrayList<>();
    path.normalize().forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  /** Names that some file system takes for one. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
