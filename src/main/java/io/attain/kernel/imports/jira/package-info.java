/** Imports any file that a context registers: all of it or nothing, one at a time, much of it in the background. */
@NullMarked
package io.attain.kernel.imports.jira;

import org.jspecify.annotations.NullMarked;
