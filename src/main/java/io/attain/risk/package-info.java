/**
 * Early warning: {@link io.attain.risk.StreakPolicy} finds people whose key actions stay below the daily
 * target for working days in a row, {@link io.attain.risk.Reconciliation} raises one alert per such streak,
 * keeps its evidence current and withdraws it when a late log shows that it was none.
 */
@NullMarked
package io.attain.risk;

import org.jspecify.annotations.NullMarked;
