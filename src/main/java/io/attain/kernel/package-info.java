/**
 * What every context shares: amounts split exactly, periods, the working calendar, metrics, people and scopes. Pure
 * Java; amounts are whole minor units in a {@code long} everywhere.
 */
@NullMarked
package io.attain.kernel;

import org.jspecify.annotations.NullMarked;
