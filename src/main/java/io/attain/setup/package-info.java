/** Set-up: the ordered steps that make a Jira project one for sales, each harmless to repeat. Knows no Jira. */
@NullMarked
package io.attain.setup;

import org.jspecify.annotations.NullMarked;
