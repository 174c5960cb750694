/** What weekly reports keep and read in the plugin's tables. */
@NullMarked
package io.attain.activity.weekly.store;

import org.jspecify.annotations.NullMarked;
