/** How results come to the nodes they count for. */
@NullMarked
package io.attain.attainment.ledger.app;

import org.jspecify.annotations.NullMarked;
