/** Scheduled jobs: kept in the database, run once per cluster or once per node, with the outcome of each last run. */
@NullMarked
package io.attain.host.schedule;

import org.jspecify.annotations.NullMarked;
