/** The plugin as it ships, in the host: nothing here knows its classes. */
@NullMarked
package io.attain.acceptance;

import org.jspecify.annotations.NullMarked;
