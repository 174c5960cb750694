/**
 * How a project's rules are kept and changed, whatever they rule: sets of named values with defaults and limits, every
 * version of them, and what a change would do.
 */
@NullMarked
package io.attain.kernel.rules;

import org.jspecify.annotations.NullMarked;
