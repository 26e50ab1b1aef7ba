/** The runner: files in, files out. */
package io.github.bienban.cli;
