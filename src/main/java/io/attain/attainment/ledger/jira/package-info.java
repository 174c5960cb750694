/** The ledger at work: results of other contexts posted, and posted anew after a tree changed its shape. */
@NullMarked
package io.attain.attainment.ledger.jira;

import org.jspecify.annotations.NullMarked;
