package ee.teekond.layout.heatmap.content;

import ee.teekond.layout.desk.Said;

/** What a row or a column is called, and its number from 1. */
public record HeadContent(String id, int number, Said title) {}
