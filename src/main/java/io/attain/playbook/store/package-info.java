/** Playbooks in Active Objects. */
@NullMarked
package io.attain.playbook.store;

import org.jspecify.annotations.NullMarked;
