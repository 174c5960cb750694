/** A project's words over REST, and their page. */
@NullMarked
package io.attain.words.web;

import org.jspecify.annotations.NullMarked;
