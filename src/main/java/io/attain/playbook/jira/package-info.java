/** Playbooks between Jira and the domain. */
@NullMarked
package io.attain.playbook.jira;

import org.jspecify.annotations.NullMarked;
