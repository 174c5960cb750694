/**
 * Tables as people keep them, CSV or XLSX: read whole, checked whole, with every fault named by line and column; and written
 * so that they can be read again.
 */
@NullMarked
package io.attain.kernel.table;

import org.jspecify.annotations.NullMarked;
