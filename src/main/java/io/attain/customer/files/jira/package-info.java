/** Files of customers, and how they are written into Jira. */
@NullMarked
package io.attain.customer.files.jira;

import org.jspecify.annotations.NullMarked;
