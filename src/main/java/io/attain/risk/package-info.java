/**
 * Early warning. A {@link io.attain.risk.RiskKind} finds who or what is at risk, and by what evidence; {@link
 * io.attain.risk.Reconciliation} gives all kinds' alerts one life: it raises one alert for each risk, keeps its evidence
 * current, ends it when the risk is over and withdraws it when it turns out to have been none. The first kind is a streak of
 * working days below the daily target, by {@link io.attain.risk.StreakPolicy}.
 */
@NullMarked
package io.attain.risk;

import org.jspecify.annotations.NullMarked;
