package ee.teekond.layout.frame;

import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;

/** A laid-out map and what became of its content. */
public record LaidOutMap(Scene scene, Report report) {}
