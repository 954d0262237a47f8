/// The executable specification: feature files in bookkeeping terms, carried out against the
/// running application through its REST API, and nothing else. [FeaturesTest] starts the
/// application once and hands the files to Cucumber; each scenario has a [World] of its own, with a
/// company of its own; the step classes turn sentences into calls.
@NullMarked
package regie.features;

import org.jspecify.annotations.NullMarked;
