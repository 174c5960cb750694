/** The ledger at work: results of other contexts posted, and posted anew after a tree changed its shape. */
@NullMarked
package io.attain.target.ledger.jira;

import org.jspecify.annotations.NullMarked;
