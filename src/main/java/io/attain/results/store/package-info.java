/** The fact book in the plugin's tables. */
@NullMarked
package io.attain.results.store;

import org.jspecify.annotations.NullMarked;
