/** What all resources of targets say alike: who asks, people, scopes. */
@NullMarked
package io.attain.targets.web;

import org.jspecify.annotations.NullMarked;
