/** Use cases of asks. */
@NullMarked
package io.attain.activity.asks.app;

import org.jspecify.annotations.NullMarked;
