/** Playbooks over REST, and their page. */
@NullMarked
package io.attain.playbook.web;

import org.jspecify.annotations.NullMarked;
