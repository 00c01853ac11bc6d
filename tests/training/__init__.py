"""Tests of how the shipped pipelines are made; none of them trains one."""
