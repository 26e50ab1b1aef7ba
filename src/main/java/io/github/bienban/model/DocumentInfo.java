package io.github.bienban.model;

/**
 * The report as a published text.
 *
 * @param title its headline, or null if none was found
 * @param section the portal's section line above the headline, or null
 * @param publishedAt when it was published, or null if it does not say
 * @param author its byline, or null
 * @param viewCount how often the portal says that it was read, or null
 * @param length the length of the caller's text in UTF-16 code units
 */
public record DocumentInfo(
    String title,
    String section,
    PublicationTime publishedAt,
    String author,
    Long viewCount,
    int length) {}
