/** A project's rules for targets over REST, and their page. */
@NullMarked
package io.attain.attainment.rules.web;

import org.jspecify.annotations.NullMarked;
