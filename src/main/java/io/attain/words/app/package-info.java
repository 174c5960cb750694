/** Changing a project's words. */
@NullMarked
package io.attain.words.app;

import org.jspecify.annotations.NullMarked;
