// Made by Katagami from Nothing yet 0.0.1. Do not edit.

export {};
