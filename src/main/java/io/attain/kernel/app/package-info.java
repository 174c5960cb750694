/** What use cases have in common. */
@NullMarked
package io.attain.kernel.app;

import org.jspecify.annotations.NullMarked;
