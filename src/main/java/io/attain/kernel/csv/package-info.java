/** Files of comma-separated values as people export them: read whole, checked whole, with every fault named by line and column. */
@NullMarked
package io.attain.kernel.csv;

import org.jspecify.annotations.NullMarked;
