"""Publishing: what brochure, leaflet and contact sheet contain, decided before anything is drawn."""
