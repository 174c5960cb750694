/** A project's rules for targets over REST, and their page. */
@NullMarked
package io.attain.target.rules.web;

import org.jspecify.annotations.NullMarked;
