/** A project's teams over REST, and their page. */
@NullMarked
package io.attain.teams.web;

import org.jspecify.annotations.NullMarked;
