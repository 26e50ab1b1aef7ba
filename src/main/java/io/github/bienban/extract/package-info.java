/** What the report says: one extractor a part of the result. */
package io.github.bienban.extract;
