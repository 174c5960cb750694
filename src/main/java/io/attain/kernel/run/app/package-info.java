/** What use cases that write in turns have in common. */
@NullMarked
package io.attain.kernel.run.app;

import org.jspecify.annotations.NullMarked;
