/** Whose completion somebody is told. */
@NullMarked
package io.attain.activity.completion.app;

import org.jspecify.annotations.NullMarked;
