/** Alerts are watched here, kind by kind. */
@NullMarked
package io.attain.risk.app;

import org.jspecify.annotations.NullMarked;
