/** JQL of touches. */
@NullMarked
package io.attain.activity.contacts.jira;

import org.jspecify.annotations.NullMarked;
