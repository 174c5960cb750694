/** Looking at people. */
@NullMarked
package io.attain.people.app;

import org.jspecify.annotations.NullMarked;
