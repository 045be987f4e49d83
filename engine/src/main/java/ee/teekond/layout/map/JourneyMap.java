package ee.teekond.layout.map;

import ee.teekond.layout.scene.Report;
import ee.teekond.layout.scene.Scene;

/** A laid-out map and what became of its content. */
public record JourneyMap(Scene scene, Report report) {}
