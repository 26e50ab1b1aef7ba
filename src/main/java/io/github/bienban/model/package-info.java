/** What comes out: records and enums, plain Java, without imports from the other packages. */
package io.github.bienban.model;
