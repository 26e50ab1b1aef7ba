package io.github.bienban.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of files and of lists of words, as 64 hexadecimal digits: what is equal by it is the
 * same.
 */
final class Digests {

  /** How many characters a digest has. */
  static final int LENGTH = 64;

  private static final int BUFFER_BYTES = 1 << 14;

  private final MessageDigest digest;

  Digests() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a word; where it ends is part of what is digested. */
  Digests add(String word) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
    return this;
  }

  /** Adds what a file holds. */
  Digests add(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return this;
  }

  /** The digest; nothing may be added behind it. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static String of(byte[] content) {
    Digests digests = new Digests();
    digests.digest.update(content);
    return digests.hex();
  }
}
