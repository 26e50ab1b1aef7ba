package io.github.bienban.text;

import java.text.Normalizer;
import java.util.Random;

/** Makes up texts for tests: the same ones for the same seed. */
final class Texts {

  private static final String[] PIECES = {
    "Hội nghị",
    "Ủy ban",
    "uỷ",
    "hoà",
    "hòa",
    "quí",
    "TP.",
    "ThS.",
    "Nguyễn Văn A.",
    "7.396,54ha",
    "04.4.2024",
    "1.234,5tr.đ",
    "km2",
    "m³",
    "QL1A",
    "95%",
    "21/21 xã",
    "\"",
    "“",
    "”",
    "(",
    ")",
    ".",
    ". ",
    " .",
    "...",
    "…",
    ",",
    "; ",
    "?",
    "!",
    "./.",
    " - ",
    " – ",
    ":",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\t",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "a",
    "Đ",
    "đ",
    "1",
    "22",
    "\u0301",
    "\u0323",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "’",
    "Luật.Chỉ đạo",
    "14,tăng",
    "v.v.",
    "H'",
  };

  private final Random random;

  Texts(long seed) {
    random = new Random(seed);
  }

  /** A text of up to some forty pieces, now and then decomposed. */
  String next() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(40);
    for (int i = 0; i < pieces; i++) {
      String piece = PIECES[random.nextInt(PIECES.length)];
      text.append(
          random.nextInt(4) == 0 ? Normalizer.normalize(piece, Normalizer.Form.NFD) : piece);
      if (random.nextBoolean()) {
        text.append(' ');
      }
    }
    return text.toString();
  }
}
