/** What logs ask for, and what was answered. */
@NullMarked
package io.attain.activity.asks;

import org.jspecify.annotations.NullMarked;
