/** Decompositions over REST: options, suggestions, preview, application and its progress. */
@NullMarked
package io.attain.target.decomposition.web;

import org.jspecify.annotations.NullMarked;
