/** What is done with playbooks. */
@NullMarked
package io.attain.playbook.app;

import org.jspecify.annotations.NullMarked;
