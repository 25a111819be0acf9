"""The publishing windows: brochure, leaflet and contact sheet, previewed as the very bytes that are saved and printed."""
