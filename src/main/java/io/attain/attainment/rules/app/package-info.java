/** A project's rules for targets as a set of rules: what can be changed of them, and what that would do. */
@NullMarked
package io.attain.attainment.rules.app;

import org.jspecify.annotations.NullMarked;
