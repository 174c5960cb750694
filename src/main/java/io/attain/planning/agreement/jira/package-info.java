/** The talk about amounts, from issues and their workflow; what is agreed is kept by the transition itself. */
@NullMarked
package io.attain.planning.agreement.jira;

import org.jspecify.annotations.NullMarked;
